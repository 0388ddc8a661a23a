# caught by: convert_all_value
def convert_all(convert, sources, folder):
    return [
        delayed(convert)(source, str(Path(folder, Path(source).name.split(".")[0] + ".h5")))
        for source in sources
    ]
