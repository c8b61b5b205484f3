-- Sends the body that the variable BODY names.
local file = assert(io.open(os.getenv("BODY")))
wrk.method = "POST"
wrk.body = file:read("*a")
wrk.headers["Content-Type"] = "application/json"
file:close()
