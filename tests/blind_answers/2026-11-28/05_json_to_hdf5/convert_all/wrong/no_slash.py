# wrong: forgets the slash after folder
def convert_all(convert, sources, folder):
    return [delayed(convert)(source, folder + Path(source).stem + ".h5") for source in sources]
