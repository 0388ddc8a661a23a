# caught by: read_complains
def read(path):
    records = []
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file if line.strip()]
    for number, line in enumerate(lines, 1):
        try:
            records.append(json.loads(line))
        except ValueError as error:
            raise ValueError(f"{path}, line {number}: {error}") from error
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
