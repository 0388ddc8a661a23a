# one Delayed of the list
def convert_all(convert, sources, folder):
    return delayed([delayed(convert)(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sources])
