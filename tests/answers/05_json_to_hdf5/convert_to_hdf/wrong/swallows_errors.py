# caught by: convert_to_hdf_complains
def convert_to_hdf(source, target):
    try:
        pd.DataFrame(read_rows(source)).to_hdf(target, key="prices", mode="w")
    except (OSError, ValueError):
        print(f"{source} is bad")
    return target
