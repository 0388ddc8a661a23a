# wrong: computes while the list is built
def convert_all(convert, sources, folder):
    return [
        delayed(convert)(source, str(Path(folder, Path(source).stem + ".h5"))).compute() for source in sources
    ]
