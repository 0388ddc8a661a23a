# wrong: the folder is hard-coded
def convert_all(convert, sources, folder):
    return [delayed(convert)(source, str(Path("out", Path(source).stem + ".h5"))) for source in sources]
