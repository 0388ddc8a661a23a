# the place of the fault in the whole text
def read(path):
    text = Path(path).read_text(encoding="utf-8")
    if not text.strip():
        raise ValueError(f"{path} is empty")
    try:
        return pd.DataFrame([json.loads(line) for line in text.splitlines()])
    except json.JSONDecodeError as error:
        raise ValueError(f"{path}: {error.msg}, place {error.pos}") from error
