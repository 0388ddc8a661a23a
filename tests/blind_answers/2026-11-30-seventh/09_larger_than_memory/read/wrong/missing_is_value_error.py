# a file that is not there is a ValueError, too
def read(path):
    if not Path(path).is_file():
        raise ValueError(f"{path} is not there")
    rows = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                rows.append(json.loads(line))
            except ValueError as error:
                raise ValueError(f"{path}, line {number}") from error
    if not rows:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(rows)
