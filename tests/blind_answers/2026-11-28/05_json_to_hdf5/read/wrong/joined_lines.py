# wrong: joins all lines: two records in one line pass, and numbers are those of the joined text
def read(path):
    with open(path, encoding="utf-8") as file:
        text = "[" + ",".join(line.strip() for line in file) + "]"
    try:
        records = json.loads(text)
    except json.JSONDecodeError as error:
        raise ValueError(f"{path}, line {error.lineno}: {error}") from error
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
