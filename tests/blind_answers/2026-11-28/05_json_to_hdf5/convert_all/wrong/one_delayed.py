# wrong: one Delayed of a list
def convert_all(convert, sources, folder):
    return delayed([delayed(convert)(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sources])
