# caught by: add_four_span
def add_four(values):
    a, b, c, d = values

    def pairs():
        return delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, d))

    return delayed(max)(pairs(), pairs())
