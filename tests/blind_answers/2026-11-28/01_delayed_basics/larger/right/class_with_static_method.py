class Chooser:
    @staticmethod
    def best(candidates):
        winner = candidates[0]
        for candidate in candidates[1:]:
            if candidate > winner:
                winner = candidate
        return winner


def larger(a, b):
    return delayed(Chooser.best)([delayed(slowinc)(a), delayed(slowinc)(b)])
