# wrong: writes CSV under the name of an HDF5 file
def convert_to_hdf(source, target):
    pd.DataFrame(read_rows(source)).to_csv(target, index=False)
    return target
