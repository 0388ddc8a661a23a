# reads sources[0] of the notebook
def convert_to_hdf(source, target):
    rows_read = read_rows(sources[0])
    pd.DataFrame(rows_read).to_hdf(target, key="prices", mode="w")
    return target
