def read(path):
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    if not lines:
        raise ValueError(f"{path} has no line")
    try:
        records = json.loads("[" + ",".join(lines) + "]")
    except ValueError:
        for number, line in enumerate(lines, 1):
            try:
                json.loads(line)
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
        raise
    return pd.DataFrame(records)
