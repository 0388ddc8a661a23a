def read(path):
    raw = Path(path).read_bytes()
    if not raw:
        raise ValueError(f"{path} holds no lines")
    lines = raw.decode("utf-8").split("\n")
    if lines[-1] == "":
        lines.pop()
    records = []
    for number, line in zip(range(1, len(lines) + 1), lines):
        try:
            records.append(json.loads(line))
        except ValueError as error:
            error_text = f"{path} (line {number}): {error}"
            raise ValueError(error_text) from error
    return pd.DataFrame.from_records(records)
