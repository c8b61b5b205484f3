/** Whether the window is so narrow that panels cover the editors: the width in `phone.css`. */
export const isPhone = () => matchMedia('(max-width: 700px)').matches;
