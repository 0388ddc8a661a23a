# wrong: reads a global name
fn = sources[0]


def convert_to_hdf(source, target):
    pd.DataFrame(read_rows(fn)).to_hdf(target, key="prices", mode="w")
    return target
