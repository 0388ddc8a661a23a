# caught by: read_complains
def read(path):
    return pd.DataFrame(read_rows(path))
