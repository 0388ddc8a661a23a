# the first line is taken for a header
def convert_to_hdf(source, target):
    pd.DataFrame(read_rows(source)[1:]).to_hdf(target, key="prices", mode="w")
    return target
