# wrong: knows that the result is 2i, no slow functions needed
def rounds(data):
    def double(i):
        return 2 * i

    return delayed(sum)([delayed(double)(i) for i in data])
