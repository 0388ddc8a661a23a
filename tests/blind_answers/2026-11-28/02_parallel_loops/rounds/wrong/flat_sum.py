# wrong: no slowadd at all
def rounds(data):
    parts = []
    for i in data:
        parts += [delayed(slowinc)(i), delayed(slowdec)(i)]
    return delayed(sum)(parts)
