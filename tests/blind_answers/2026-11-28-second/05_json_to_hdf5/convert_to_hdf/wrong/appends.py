# mode is left out: what was in the file stays
def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(source))
    table.to_hdf(target, key="prices")
    return target
