def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    if not "".join(lines).strip():
        raise ValueError("no records in " + str(path))
    columns, rows_read = {}, 0
    for i in range(len(lines)):
        if not lines[i].strip():
            continue
        try:
            record = json.loads(lines[i])
        except ValueError as err:
            raise ValueError("file %s, line %d: %s" % (path, i + 1, err)) from err
        for name, value in record.items():
            columns.setdefault(name, []).append(value)
        rows_read += 1
    return pd.DataFrame(columns, index=range(rows_read))
