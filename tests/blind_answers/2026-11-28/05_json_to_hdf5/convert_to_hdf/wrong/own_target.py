# wrong: makes its own target name beside the source
def convert_to_hdf(source, target):
    target = source[:-5] + ".h5"
    pd.DataFrame(read_rows(source)).to_hdf(target, key="prices", mode="w")
    return target
