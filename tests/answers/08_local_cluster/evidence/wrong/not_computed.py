# caught by: evidence_finds_all
def evidence(lazies):
    return []
