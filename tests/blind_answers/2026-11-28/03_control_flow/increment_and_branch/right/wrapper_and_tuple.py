class Branch:
    functions = {0: half, 1: odd_process}

    def __call__(self, y):
        return self.functions[y % 2](y)


def increment_and_branch(data):
    def increment(x):
        return slowinc(x)

    branch = Branch()
    lazy = tuple(delayed(branch.__call__)(delayed(increment)(x)) for x in data)
    return delayed(list)(lazy)
