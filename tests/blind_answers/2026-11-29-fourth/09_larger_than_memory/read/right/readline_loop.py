def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    name = os.path.basename(path)
    rows_found = []
    line_number = 0
    with open(path, encoding="utf-8") as stream:
        while line := stream.readline():
            line_number += 1
            text = line.strip()
            if text == "":
                continue
            try:
                record = json.JSONDecoder().decode(line)
            except ValueError as why:
                message = "In file {} line {} is wrong: {}".format(name, line_number, why.args[0])
                raise ValueError(message) from why
            rows_found += [record]
    if rows_found:
        return pd.DataFrame(rows_found)
    raise ValueError(f"{name} has no records")
