# caught by: convert_to_hdf_value (own error)
def convert_to_hdf(source, target):
    pd.DataFrame(read_rows(source)).to_hdf(target, "prices", mode="w")
    return target
