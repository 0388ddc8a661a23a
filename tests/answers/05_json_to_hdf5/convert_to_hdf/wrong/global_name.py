# caught by: convert_to_hdf_value
fn = sources[0]


def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(fn))
    table.to_hdf(target, key="prices", mode="w")
    return target
