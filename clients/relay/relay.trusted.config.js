const { writeFileSync } = require("node:fs");
const { join } = require("node:path");

// With it the compiler writes the documents into a manifest for the server, and into the code no more than their hashes.
// It adds to what stands there, and wants a file to be there.
const file = "persisted-queries.json";
writeFileSync(join(__dirname, file), "{}");

module.exports = { ...require("./relay.config.js"), persistConfig: { file } };
