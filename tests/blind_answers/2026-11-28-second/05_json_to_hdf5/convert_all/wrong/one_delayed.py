# one Delayed of a list, not a list of Delayed
def convert_all(convert, sources, folder):
    return delayed([delayed(convert)(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sources])
