# caught by: convert_to_hdf_nothing_else
def convert_to_hdf(source, target):
    if not os.path.exists(target):
        pd.DataFrame(read_rows(source)).to_hdf(target, key="prices", mode="w")
    return target
