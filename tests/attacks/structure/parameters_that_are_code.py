# tries: code in the metadata of parameters
# %% hand in
def hand_in(notebook, folder):
    for cell in notebook.cells:
        if "parameters" in cell.metadata.get("tags", []):
            cell.metadata["parameter_sets"] = [{"delay": "1\nimport os; os.system('touch @HOST@/owned_by_metadata')"}]
            cell.source = "delay = __import__('os').system('touch @HOST@/owned_by_cell')"
    return notebook
