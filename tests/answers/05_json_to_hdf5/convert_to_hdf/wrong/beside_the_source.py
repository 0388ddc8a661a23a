# caught by: convert_to_hdf_value
def convert_to_hdf(source, target):
    target = source[:-5] + ".h5"
    pd.DataFrame(read_rows(source)).to_hdf(target, key="prices", mode="w")
    return target
