-- Sends by POST the bodies that stand in the file that GRAPH_BENCH_BODIES names, a line each, one after the other.
local threads = 0
function setup(thread)
  thread:set("at", threads * 97) -- or all threads would ask for the same at the same time
  threads = threads + 1
end

local requests = {}
function init()
  for body in io.lines(os.getenv("GRAPH_BENCH_BODIES")) do
    requests[#requests + 1] = wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, body)
  end
end

function request()
  at = at + 1
  return requests[at % #requests + 1]
end
