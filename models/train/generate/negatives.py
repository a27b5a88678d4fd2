"""Documents that look full of names and have none: empty forms, price lists, screens, glossaries, notices, source code, licences."""

from __future__ import annotations

import json

from .scene import Scene, capitalised

BLANKS = ("", "", " ", " ________", " ....................", " …………………", " [ ]", " (    )", " /", " -", " N/A", " ?")


def empty_form(scene: Scene) -> str:
    """A form with nothing filled in, or only dates and numbers."""
    rng, labels = scene.rng, scene.pack.labels
    keys = [k for k in ("surname", "given", "name", "maiden", "address", "city", "birthplace", "country", "company", "role", "department", "date",
                        "email", "phone", "reference", "amount", "manager", "contact", "doctor", "emergency", "checked", "author", "present",
                        "absent", "copy", "mail_from", "mail_to", "subject", "place") if k in labels]  # fmt: skip
    keys = rng.sample(keys, rng.randint(3, 12))
    blank, colon = rng.choice(BLANKS), rng.choice((" :", ":", ":", ""))
    filled = {"date": "{D}", "phone": "{TEL}", "reference": "{REF}", "amount": "{EUR}", "department": "{DEP}", "subject": "{TOPIC}"}
    some = rng.random() < 0.4
    rows = []
    for key in keys:
        value = " " + capitalised(scene.fill(filled[key])) if some and key in filled else blank
        rows.append(scene.label(key) + colon + value)
    separator = rng.choice(("\n", "\n", "\n", "   ", "\t", " | "))
    return separator.join(rows)


def price_list(scene: Scene) -> str:
    """A table of articles, as Markdown, CSV, with tabs or aligned."""
    rng, labels = scene.rng, scene.pack.labels
    columns = [c for c in ("reference", "product", "number", "amount", "date", "department") if c == "product" or rng.random() < 0.5]
    slots = {"reference": "{REF}", "number": "{N}", "amount": "{EUR}", "date": "{D}", "department": "{DEP}"}
    rows = [[rng.choice(labels[c]) for c in columns]] if rng.random() < 0.8 else []
    goods = scene.pack.goods or scene.pack.products
    for article in rng.sample(goods, min(len(goods), rng.randint(3, 14))):
        article = article.upper() if rng.random() < 0.05 else article
        rows.append([article if c == "product" else scene.fill(slots[c]) for c in columns])
    kind = rng.choice((" | ", ";", ",", "\t", "    ", " - ", " : "))
    return "\n".join(("| " + " | ".join(row) + " |") if kind == " | " else kind.join(row) for row in rows)


def records(scene: Scene) -> str:
    """Data of things as JSON, YAML or lines of keys and values."""
    rng, labels = scene.rng, scene.pack.labels
    things = (scene.pack.goods or scene.pack.products) + scene.pack.terms
    columns = ["product", *rng.sample(("reference", "number", "amount", "date", "department", "version", "subject"), 3)]
    slots = {
        "reference": "{REF}",
        "number": "{N}",
        "amount": "{EUR}",
        "date": "{D}",
        "department": "{DEP}",
        "version": "{N}.{N}",
        "subject": "{TOPIC}",
    }
    heads = {c: rng.choice(labels[c]) for c in columns}
    rows = [{heads[c]: rng.choice(things) if c == "product" else scene.fill(slots[c]) for c in columns} for _ in range(rng.randint(1, 5))]
    style = rng.choice(("json", "yaml", "keys"))
    if style == "json":
        return json.dumps(rows, ensure_ascii=False, indent=rng.choice((None, 2)))
    if style == "yaml":
        return "\n".join("- " + "\n  ".join(f"{k}: {v}" for k, v in row.items()) for row in rows)
    return "\n\n".join("\n".join(f"{k}={v}" for k, v in row.items()) for row in rows)


def screen(scene: Scene) -> str:
    """Menus, buttons and messages of a program."""
    rng, words = scene.rng, scene.pack.screen or scene.pack.headings
    out = []
    for _ in range(rng.randint(1, 4)):
        separator = rng.choice(("\n", "\n- ", " | ", " > ", "   ", "\t", ", ", " / ", '", "'))
        out.append(separator.join(rng.sample(words, min(len(words), rng.randint(3, 9)))))
    return "\n\n".join(out)


def glossary(scene: Scene) -> str:
    """Words that begin with a capital, alone or with an explanation."""
    rng, words = scene.rng, scene.pack.terms or scene.pack.headings
    mark = rng.choice((" : ", ": ", " – ", " - ", ". ", "\n"))
    bullet = rng.choice(("", "", "- ", "* ", "• "))
    bare = rng.random() < 0.4
    out = []
    for word in sorted(rng.sample(words, min(len(words), rng.randint(3, 10)))):
        out.append(bullet + (word if bare else word + mark + scene.plain()))
    return rng.choice(("\n", "\n", ", ", " ; ")).join(out) if bare else "\n".join(out)


def notices(scene: Scene) -> str:
    """Lines in capitals, headings, sentences without names."""
    rng = scene.rng
    shouts = scene.pack.shouts or [h.upper() for h in scene.pack.headings]
    out = []
    for _ in range(rng.randint(2, 7)):
        roll = rng.random()
        line = scene.fill(rng.choice(shouts)) if roll < 0.4 else scene.plain()
        out.append(line.upper() if roll > 0.9 else line)
    return "\n".join(out)


def week(scene: Scene) -> str:
    """Days or months with what is planned."""
    rng, pack = scene.rng, scene.pack
    when = pack.days if rng.random() < 0.6 else pack.months
    first = rng.randrange(len(when) - 3)
    mark = rng.choice((" : ", ": ", " - ", "\t", " | "))
    what = rng.choice(("{TOPIC}", "{H}", "{DEP}", "{NN}", "{PRJ}", "{ACR}"))
    return "\n".join(capitalised(day) + mark + capitalised(scene.fill(what)) for day in when[first : first + rng.randint(3, 7)])


SNIPPETS = [
    "import React, { useState } from 'react';\nimport { Button, Grid, Paper } from '@example/core';\n\nexport default function Dashboard({ title }) {\n  const [Value, setValue] = useState(null);\n  return <Grid><Paper><Button onClick={() => setValue(1)}>{title}</Button></Paper></Grid>;\n}",
    "public class CustomerController : ControllerBase\n{\n    private readonly ILogger<CustomerController> _logger;\n    [HttpGet(\"{id}\")]\n    public async Task<ActionResult<Customer>> GetCustomer(int id) => await Context.Customers.FindAsync(id);\n}",
    "#include <stdio.h>\n#include <stdlib.h>\n\nstatic int Parse_Header(const char *Buffer, size_t Length) {\n    if (Buffer == NULL) return -EINVAL;\n    return 0;\n}",
    "CREATE TABLE Orders (\n  OrderID INT PRIMARY KEY,\n  CustomerName VARCHAR(80) NOT NULL,\n  City VARCHAR(40),\n  CreatedAt TIMESTAMP DEFAULT CURRENT_TIMESTAMP\n);\nALTER TABLE Orders ADD INDEX Idx_City (City);",
    "Traceback (most recent call last):\n  File \"/srv/app/main.py\", line 42, in <module>\n    report = ReportBuilder(Config.load()).build()\n  File \"/srv/app/report.py\", line 17, in build\n    raise ValueError(f\"Unknown Format: {fmt}\")\nValueError: Unknown Format: Markdown",
    "Exception in thread \"main\" java.lang.IllegalStateException: Pool is Closed\n\tat com.example.pool.ConnectionPool.borrow(ConnectionPool.java:118)\n\tat com.example.App.main(App.java:24)\nCaused by: java.net.SocketTimeoutException: Read timed out",
    "FROM python:3.12-slim\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install --no-cache-dir -r requirements.txt\nENTRYPOINT [\"gunicorn\", \"--bind\", \"0.0.0.0:8000\", \"wsgi:app\"]",
    "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: billing-api\n  labels:\n    app: Billing\nspec:\n  replicas: 3\n  template:\n    spec:\n      containers:\n        - name: Api\n          image: registry.example/billing:2.4.1",
    "[Unit]\nDescription=Queue Worker\nAfter=network.target\n\n[Service]\nExecStart=/usr/bin/worker --queue Default\nRestart=always\n\n[Install]\nWantedBy=multi-user.target",
    "git checkout -b feature/Export-Pdf\ngit commit -m \"Fix Null Pointer in QueryEngine\"\ngit push origin HEAD\nTo git.example:team/app.git\n   3f2a1bc..9d0e8aa  HEAD -> main",
    ".Card-Header, #Main > .Nav { display: flex; color: #1A2B3C; font-family: Georgia, Verdana, sans-serif; }\n@media (max-width: 600px) { .Nav { display: none; } }",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Invoice><Header><Number>2024-118</Number><Currency>EUR</Currency></Header><Lines><Line Id=\"1\"><Label>Conseil</Label><Amount>450.00</Amount></Line></Lines></Invoice>",
    "func (s *Server) HandleUpload(w http.ResponseWriter, r *http.Request) error {\n\tFile, Header, err := r.FormFile(\"Document\")\n\tif err != nil {\n\t\treturn fmt.Errorf(\"Bad Request: %w\", err)\n\t}\n\tdefer File.Close()\n\treturn s.Store.Put(Header.Filename, File)\n}",
    "impl Iterator for TokenStream {\n    type Item = Token;\n    fn next(&mut self) -> Option<Self::Item> {\n        match self.Peek() { Some(Ok(Token)) => Some(Token), _ => None }\n    }\n}",
    "class OrderLine < ApplicationRecord\n  belongs_to :Order\n  validates :Quantity, presence: true\n  scope :Recent, -> { where('created_at > ?', 1.week.ago) }\nend",
    "Sub ExportSheet()\n    Dim Ws As Worksheet\n    Set Ws = ThisWorkbook.Sheets(\"Synthèse\")\n    Ws.Range(\"A1:D20\").Copy Destination:=Sheets(\"Archive\").Range(\"A1\")\nEnd Sub",
    "2025-03-11 08:12:44,118 INFO  [Scheduler-1] c.e.Batch - Job NightlyImport started\n2025-03-11 08:12:51,902 WARN  [Scheduler-1] c.e.Batch - Row 118 skipped: Missing Column Amount\n2025-03-11 08:13:02,007 INFO  [Scheduler-1] c.e.Batch - Job NightlyImport finished",
    "GET /api/v2/Orders?Status=Open HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer eyJhbGciOi\nAccept: application/json\nUser-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/128.0",
    "describe('QueryEngine', () => {\n  it('Returns Nothing For An Empty Query', async () => {\n    const Engine = new QueryEngine(new MemoryStore());\n    expect(await Engine.run('')).toEqual([]);\n  });\n});",
    "{\n  \"Logging\": { \"LogLevel\": { \"Default\": \"Information\", \"Microsoft.AspNetCore\": \"Warning\" } },\n  \"ConnectionStrings\": { \"Main\": \"Server=localhost;Database=Sales;\" }\n}",
    "$ npm install\nadded 412 packages in 9s\n$ npm test\nPASS src/Parser.test.ts\nFAIL src/Writer.test.ts\n  ● Writer › Escapes Quotes\nTests: 1 failed, 41 passed, 42 total",
    "def Compute_Total(Lines: list[Line], Rate: Decimal = Decimal('0.2')) -> Decimal:\n    \"\"\"Total with Tax.\"\"\"\n    return sum((Line.Price * Line.Quantity for Line in Lines), Decimal()) * (1 + Rate)",
    "# Changelog\n\n## 2.3.0\n### Added\n- Dark Mode, Export to Excel, Keyboard Shortcuts\n### Fixed\n- Crash in ReportBuilder when Locale is Turkish\n### Removed\n- Support for Internet Explorer",
    "model User {\n  id    Int    @id\n  email String @unique\n  Posts Post[]\n  role  Role   @default(ADMIN)\n}\nenum Role { ADMIN EDITOR GUEST }",
    "[INFO] Building Billing Service 1.8.2\n[INFO] --- maven-surefire-plugin:3.2.5:test (default-test) ---\n[INFO] Tests run: 118, Failures: 0, Errors: 0, Skipped: 2\n[INFO] BUILD SUCCESS",
]  # fmt: skip
LICENCES = [
    "Licensed under the Apache License, Version 2.0 (the \"License\"); you may not use this file except in compliance with the License. Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on an \"AS IS\" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.",
    "Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met: Redistributions of source code must retain the above Copyright Notice, this List of Conditions and the following Disclaimer.",
    "\"Contributor\" shall mean Licensor and any individual or Legal Entity on behalf of whom a Contribution has been received. \"Derivative Works\" shall mean any work, whether in Source or Object form, that is based on the Work.",
    "This program is free software: you can redistribute it and/or modify it under the terms of the General Public License, either Version 3 of the License, or (at your option) any later Version.",
    "IN NO EVENT SHALL THE COPYRIGHT HOLDERS OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS).",
    "The above Copyright Notice and this Permission Notice shall be included in all copies or substantial portions of the Software.",
    "Grant of Patent License. Subject to the terms and conditions of this License, each Contributor hereby grants to You a perpetual, worldwide, non-exclusive, no-charge, royalty-free, irrevocable patent license.",
    "Le Concédant concède au Licencié une Licence mondiale, non exclusive et gratuite. Le Licencié s'engage à conserver les Mentions de Propriété Intellectuelle figurant dans le Logiciel.",
    "End User License Agreement. By installing the Product, the Licensee accepts these Terms. The Licensor may terminate this Agreement upon Breach. Governing Law and Venue apply.",
]  # fmt: skip


def source(scene: Scene) -> str:
    """Source code, configuration, logs and licences without authors."""
    rng = scene.rng
    out = rng.sample(SNIPPETS, rng.randint(1, 3))
    if rng.random() < 0.3:
        out.insert(0, rng.choice(LICENCES))
    if rng.random() < 0.3:
        out.append(scene.plain())
    return "\n\n".join(out)


KINDS = (empty_form, price_list, records, screen, glossary, notices, week, source)


def lookalike(scene: Scene) -> str:
    """One to three of them, now and then with a sentence that does have names."""
    rng = scene.rng
    parts = [rng.choice(KINDS)(scene) for _ in range(rng.choice((1, 1, 2, 3)))]
    if rng.random() < 0.3:
        parts.insert(rng.randrange(len(parts) + 1), scene.sentence())
    return "\n\n".join(parts)
