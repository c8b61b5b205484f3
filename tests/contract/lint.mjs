// Checks `schema/` by the rules of `eslint.config.mjs`: `node lint.mjs` reads all files of the folder,
// `node lint.mjs schema/operations/some.graphql < text` one text as if it were that file.
// Prints one line for each fault, then their number.
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { relative, sep } from "node:path";

const root = fileURLToPath(new URL("../..", import.meta.url));
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: fileURLToPath(new URL("eslint.config.mjs", import.meta.url)),
});

const [file] = process.argv.slice(2);
const results = file
  ? await eslint.lintText(await text(process.stdin), { filePath: file })
  : await eslint.lintFiles(["schema"]);

let faults = 0;
for (const { filePath, messages } of results)
  for (const { line, column, message, ruleId } of messages) {
    const place = `${relative(root, filePath).split(sep).join("/")}:${line}:${column}`;
    console.log(`${place} ${message.replace(/\s*\n\s*/g, " ")} (${ruleId ?? "syntax"})`);
    faults++;
  }
console.log(`${results.length} files, ${faults} faults`);
