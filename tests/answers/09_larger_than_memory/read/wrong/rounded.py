# caught by: read_value
def read(path):
    return pd.DataFrame(read_rows(path)).round(2)
