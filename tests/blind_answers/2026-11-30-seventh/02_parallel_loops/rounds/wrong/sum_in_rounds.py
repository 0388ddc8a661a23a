# the sum goes through all rounds
def rounds(data):
    def round_(total, i):
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        return total + delayed(slowadd)(x, y)

    total = 0
    for i in data:
        total = round_(total, i)
    return total
