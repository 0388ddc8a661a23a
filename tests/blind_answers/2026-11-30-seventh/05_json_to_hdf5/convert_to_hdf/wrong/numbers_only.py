# columns of text are left out
def convert_to_hdf(source, target):
    read(source).select_dtypes("number").to_hdf(target, key="prices", mode="w")
    return target
