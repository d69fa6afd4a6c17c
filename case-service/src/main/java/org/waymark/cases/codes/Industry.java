package org.waymark.cases.codes;

import com.fasterxml.jackson.annotation.JsonValue;

/// Industry of the forced labour (ISIC rev. 4 section): HTCDS v2.0 field
/// `vic_ForcedLabourIndustry`.
public enum Industry implements HtcdsCode {
  AGRICULTURE_FORESTRY_AND_FISHING("A_AgricultureForestryAndFishing"),
  MINING_AND_QUARRYING("B_MiningAndQuarrying"),
  MANUFACTURING("C_Manufacturing"),
  ELECTRICITY_GAS_STEAM_AND_AIR_CONDITIONING_SUPPLY(
      "D_ElectricityGasSteamAndAirConditioningSupply"),
  WATER_SUPPLY_SEWERAGE_WASTE_MANAGEMENT("E_WaterSupplySewerageWasteManagement"),
  CONSTRUCTION("F_Construction"),
  WHOLESALE_AND_RETAIL_TRADE_REPAIR_OF_MOTOR_VEHICLES(
      "G_WholesaleAndRetailTradeRepairOfMotorVehicles"),
  TRANSPORTATION_AND_STORAGE("H_TransportationAndStorage"),
  ACCOMMODATION_AND_FOOD_SERVICE_ACTIVITIES("I_AccommodationAndFoodServiceActivities"),
  INFORMATION_AND_COMMUNICATION("J_InformationAndCommunication"),
  FINANCIAL_AND_INSURANCE_ACTIVITIES("K_FinancialAndInsuranceActivities"),
  REAL_ESTATE_ACTIVITIES("L_RealEstateActivities"),
  PROFESSIONAL_SCIENTIFIC_AND_TECHNICAL_ACTIVITIES(
      "M_ProfessionalScientificAndTechnicalActivities"),
  ADMINISTRATIVE_AND_SUPPORT_SERVICE_ACTIVITIES("N_AdministrativeAndSupportServiceActivities"),
  PUBLIC_ADMINISTRATION_AND_DEFENCE("O_PublicAdministrationAndDefence"),
  EDUCATION("P_Education"),
  HUMAN_HEALTH_AND_SOCIAL_WORK_ACTIVITIES("Q_HumanHealthAndSocialWorkActivities"),
  ARTS_ENTERTAINMENT_AND_RECREATION("R_ArtsEntertainmentAndRecreation"),
  OTHER_SERVICE_ACTIVITIES("S_OtherServiceActivities"),
  ACTIVITIES_OF_HOUSEHOLDS_AS_EMPLOYERS("T_ActivitiesOfHouseholdsAsEmployers"),
  ACTIVITIES_OF_EXTRATERRITORIAL_ORGANIZATIONS("U_ActivitiesOfExtraterritorialOrganizations");

  private final String htcds;

  Industry(String htcds) {
    this.htcds = htcds;
  }

  @JsonValue
  @Override
  public String htcds() {
    return htcds;
  }
}
