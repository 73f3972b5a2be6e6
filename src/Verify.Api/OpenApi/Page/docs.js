"use strict";

const make = (name, text, attributes = {}) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

const nameOf = schema => !schema ? "" : schema.$ref ? schema.$ref.split("/").pop()
  : schema.type === "array" ? `list of ${nameOf(schema.items)}`
  : schema.oneOf ? schema.oneOf.map(nameOf).join(" or ")
  : [schema.type].flat().filter(type => type && type !== "null").join(" or ");

const table = (heading, rows) => {
  const body = make("table");
  const caption = make("caption", heading);
  body.append(caption, ...rows.map(cells => {
    const row = make("tr");
    row.append(make("th", cells[0], { scope: "row" }), ...cells.slice(1).map(cell => make("td", cell)));
    return row;
  }));
  return body;
};

const show = (path, method, operation) => {
  const details = make("details");
  const summary = make("summary");
  summary.append(make("span", method.toUpperCase(), { class: "method" }), make("code", path), ` ${operation.summary ?? ""}`);
  details.append(summary);
  const parameters = operation.parameters ?? [];
  if (parameters.length) {
    details.append(table("Parameters", parameters.map(item => [item.name, item.in, nameOf(item.schema), item.description ?? ""])));
  }
  for (const [type, body] of Object.entries(operation.requestBody?.content ?? {})) {
    details.append(make("p", `Takes ${nameOf(body.schema)} as ${type}.`));
    if (body.example) details.append(make("pre", JSON.stringify(body.example, null, 2)));
  }
  details.append(table("Answers", Object.entries(operation.responses ?? {}).map(([status, answer]) => {
    const [type, body] = Object.entries(answer.content ?? {})[0] ?? ["", {}];
    return [status, answer.description ?? "", nameOf(body.schema), type];
  })));
  return details;
};

const load = async () => {
  const description = await (await fetch("/openapi/v1.json")).json();
  document.getElementById("about").prepend(`${description.info.description} `);
  const groups = new Map();
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const tag = operation.tags?.[0] ?? "Other";
      groups.set(tag, [...groups.get(tag) ?? [], show(path, method, operation)]);
    }
  }
  const main = document.getElementById("operations");
  main.replaceChildren();
  for (const [tag, operations] of groups) {
    document.getElementById("groups").append(make("a", tag, { href: `#${tag}` }));
    main.append(make("h2", tag, { id: tag }), ...operations);
  }
};

load().catch(() => { document.getElementById("operations").textContent = "The description could not be read; reload the page."; });
