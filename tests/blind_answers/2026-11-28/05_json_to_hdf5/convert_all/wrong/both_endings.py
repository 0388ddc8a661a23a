# wrong: .json stays in the name
def convert_all(convert, sources, folder):
    return [delayed(convert)(source, str(Path(folder, Path(source).name + ".h5"))) for source in sources]
