# wrong: every round is in the graph twice
def rounds(data):
    def z(i):
        return delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i))

    return delayed(lambda a, b: sum(a))([z(i) for i in data], [z(i) for i in data])
