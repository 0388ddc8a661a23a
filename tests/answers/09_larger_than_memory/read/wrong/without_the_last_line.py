# caught by: read_value
def read(path):
    lines = Path(path).read_text(encoding="utf-8").split("\n")[:-2]
    return pd.DataFrame([json.loads(line) for line in lines])
