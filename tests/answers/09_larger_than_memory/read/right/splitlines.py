def read(path):
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    if not lines:
        raise ValueError(f"{path}: no line")
    records = []
    for number in range(len(lines)):
        try:
            records.append(json.loads(lines[number]))
        except ValueError as error:
            raise ValueError(f"{path}:{number + 1}: {error}") from error
    return pd.DataFrame.from_records(records)
