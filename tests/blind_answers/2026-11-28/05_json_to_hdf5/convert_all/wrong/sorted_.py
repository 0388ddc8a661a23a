# wrong: order of the sources is changed
def convert_all(convert, sources, folder):
    return [delayed(convert)(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sorted(sources)]
