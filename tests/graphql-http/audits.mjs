// Runs all audits of graphql-http against a server: `node audits.mjs http://localhost:5000/graphql`.
// Prints one line for each audit that failed, then the count of each level.
import { serverAudits } from "graphql-http";

const [url] = process.argv.slice(2);
const audits = serverAudits({ url });
const counts = {};

for (const audit of audits) {
  const { status, reason } = await audit.fn();
  const level = audit.name.split(" ")[0];
  counts[level] ??= { passed: 0, all: 0 };
  counts[level].all++;
  if (status === "ok") counts[level].passed++;
  else console.log(`${status}: ${audit.id} ${audit.name}: ${reason}`);
}

for (const level of ["MUST", "SHOULD", "MAY"])
  console.log(`${level} ${counts[level].passed} of ${counts[level].all}`);
