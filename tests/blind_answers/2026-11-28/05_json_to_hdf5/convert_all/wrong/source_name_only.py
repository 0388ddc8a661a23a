# wrong: convert gets the name of the source without its folder
def convert_all(convert, sources, folder):
    names = [Path(source).name for source in sources]
    return [delayed(convert)(name, str(Path(folder, name[:-5] + ".h5"))) for name in names]
