def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    if not lines:
        raise ValueError(f"empty file: {path}")
    rows = []
    for i in range(len(lines)):
        if lines[i].strip() == "":
            continue
        try:
            rows.append(json.loads(lines[i]))
        except json.JSONDecodeError as fault:
            raise ValueError("no JSON in line " + str(i + 1) + " of " + str(path) + ": " + fault.msg)
    return pd.DataFrame.from_records(rows)
