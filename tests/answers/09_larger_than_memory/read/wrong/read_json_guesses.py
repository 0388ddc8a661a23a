# caught by: read_value
def read(path):
    return pd.read_json(path, lines=True)
