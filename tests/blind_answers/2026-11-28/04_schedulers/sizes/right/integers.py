def sizes(cores: int, memory: float, needs_gil: bool) -> dict:
    each = int(memory) * 4 // 5
    if not needs_gil:
        return {"n_workers": 1, "threads_per_worker": cores, "memory_limit": each}
    return {"n_workers": cores, "threads_per_worker": 1, "memory_limit": each // cores}
