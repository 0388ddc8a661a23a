# wrong: a cut last line is silently left out
def read(path):
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    if not lines:
        raise ValueError(f"{path} is empty")
    if not lines[-1].endswith("\n") and not lines[-1].rstrip().endswith("}"):
        lines = lines[:-1]
    records = []
    for number, line in enumerate(lines, 1):
        try:
            records.append(json.loads(line))
        except ValueError as error:
            raise ValueError(f"{path}, line {number}: {error}") from error
    return pd.DataFrame(records)
